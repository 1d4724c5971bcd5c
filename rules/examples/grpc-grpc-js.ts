import { Client, Metadata, credentials } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';

interface Rider {
  email: string;
  homeAddress: string;
  seats: number;
}

const encode = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const decode = (bytes: Buffer): unknown => JSON.parse(bytes.toString());
const done = (error: ServiceError | null): void => void error;

const secure = new Client('rides.example.com:443', credentials.createSsl());
const insecure = new Client('rides.example.com:50051', credentials.createInsecure());

export function book(rider: Rider): void {
  secure.makeUnaryRequest('/rides/Book', encode, decode, { mail: rider.email }, done); // flow: http-request plain
  insecure.makeUnaryRequest('/rides/Book', encode, decode, { mail: rider.email }, done); // flow: http-request plain
  secure.makeServerStreamRequest('/rides/Watch', encode, decode, { home: rider.homeAddress }); // flow: http-request plain
  const metadata = new Metadata();
  metadata.set('x-rider', rider.email);
  insecure.makeUnaryRequest('/rides/Book', encode, decode, { seats: rider.seats }, metadata, done); // flow: http-request plain
  secure.makeUnaryRequest('/rides/Book', encode, decode, { seats: rider.seats }, done);
}
