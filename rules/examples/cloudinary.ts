import { v2 as cloudinary } from 'cloudinary';

interface Patient {
  email: string;
  photo: string;
  room: number;
}

cloudinary.config({ cloud_name: 'clinic' });

export async function store(patient: Patient): Promise<void> {
  await cloudinary.uploader.upload('portrait.png', { context: { owner: patient.email } }); // flow: third-party plain encrypted to Cloudinary
  await cloudinary.uploader.upload_large('film.mp4', { public_id: patient.email }); // flow: third-party plain encrypted to Cloudinary
  await cloudinary.uploader.unsigned_upload('portrait.png', 'preset', { tags: [patient.email] }); // flow: third-party plain encrypted to Cloudinary
  cloudinary.uploader.upload_stream({ public_id: patient.email }, () => undefined); // flow: third-party plain encrypted to Cloudinary
  await cloudinary.uploader.upload('room.png', { public_id: `room-${patient.room}` });
  await cloudinary.uploader.destroy(patient.email);
}
