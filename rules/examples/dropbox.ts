import { Dropbox } from 'dropbox';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const dropbox = new Dropbox({ accessToken: process.env.TOKEN });

export async function store(patient: Patient): Promise<void> {
  await dropbox.filesUpload({ path: '/latest.txt', contents: patient.diagnosis }); // flow: third-party plain encrypted to Dropbox
  await dropbox.filesUpload({ path: `/${patient.email}.txt`, contents: 'seen' }); // flow: third-party plain encrypted to Dropbox
  await dropbox.filesUploadSessionStart({ contents: patient.email }); // flow: third-party plain encrypted to Dropbox
  await dropbox.filesUploadSessionAppendV2({ contents: patient.email }); // flow: third-party plain encrypted to Dropbox
  await dropbox.filesUploadSessionFinish({ contents: patient.diagnosis }); // flow: third-party plain encrypted to Dropbox
  await dropbox.filesUpload({ path: '/room.txt', contents: String(patient.room) });
}
