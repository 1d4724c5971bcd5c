// A proxy hands out what its handler lets through, and without a handler everything.
interface Patient {
  id: string;
  diagnosis: string;
}

function guarded(patient: Patient): Patient {
  return new Proxy(patient, {
    get: (target, key) => (key === 'id' ? target.id : '[hidden]'),
  });
}
function traced(patient: Patient): Patient {
  return new Proxy(patient, {
    get(target, key: keyof Patient) {
      console.debug('read', key);
      return target[key];
    },
  });
}

export function show(patient: Patient): void {
  console.log(guarded(patient).id);
  console.log(guarded(patient).diagnosis);
  console.log(traced(patient).id);
  console.log(traced(patient).diagnosis); // expect: no-personal-data-in-logs
}
