import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

interface Patient {
  email: string;
}

export async function link(patient: Patient): Promise<void> {
  const command = new GetObjectCommand({ Bucket: 'letters', Key: `${patient.email}.pdf` });
  console.log(await getSignedUrl(new S3Client({}), command, { expiresIn: 60 }));
  console.log(`for ${patient.email}`); // flow: log plain
}
