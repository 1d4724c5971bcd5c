import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { Readable } from 'node:stream';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const service = BlobServiceClient.fromConnectionString(process.env.STORAGE ?? '');

export async function store(patient: Patient, container: ContainerClient): Promise<void> {
  const blob = service.getContainerClient('records').getBlockBlobClient('latest');
  await blob.upload(patient.diagnosis, patient.diagnosis.length); // flow: file plain; third-party plain encrypted to Microsoft Azure
  await blob.uploadData(Buffer.from(patient.email)); // flow: file plain; third-party plain encrypted to Microsoft Azure
  await blob.uploadData(Buffer.from(patient.email), { encryptionScope: 'clinic' }); // flow: third-party plain encrypted to Microsoft Azure
  await container.getBlockBlobClient('all').uploadStream(Readable.from([patient.email])); // flow: file plain; third-party plain encrypted to Microsoft Azure
  await container.getAppendBlobClient('visits').appendBlock(patient.diagnosis, 64); // flow: file plain; third-party plain encrypted to Microsoft Azure
  await blob.upload(String(patient.room), 4);
}
