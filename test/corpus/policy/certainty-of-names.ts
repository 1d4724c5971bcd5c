// A name that people and things share counts on a person only.
interface Patient {
  name: string;
}
interface Attachment {
  name: string;
}
interface Job {
  name: string;
  supportEmail: string;
}

export function show(patient: Patient, attachment: Attachment, job: Job): void {
  console.log(patient.name); // expect: no-personal-data-in-logs
  console.log(attachment.name);
  console.log(job.name);
  console.log(job.supportEmail);
}
