// catch stands in for what failed, finally changes nothing of what passes it.
interface Resident {
  id: string;
  street: string;
}

async function load(resident: Resident): Promise<Resident> {
  return resident;
}

export async function show(resident: Resident): Promise<void> {
  const street = await load(resident)
    .then(({ street }) => street)
    .catch(() => 'unknown')
    .finally(() => console.log('loaded'));
  console.log(street); // expect: no-personal-data-in-logs
  const id = await load(resident)
    .then(({ id }) => id)
    .catch(() => 'nobody');
  console.log(id);
  const both = load(resident).then(
    ({ street }) => street.length,
    () => 0,
  );
  console.log(await both);
  const late = load(resident);
  await late.then((loaded) => console.log(loaded.street)); // expect: no-personal-data-in-logs
  void late.finally(() => console.log('end'));
}
