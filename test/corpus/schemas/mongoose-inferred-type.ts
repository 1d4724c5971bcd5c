// The type that is inferred from a schema of Mongoose has the schema's fields.
import { model, Schema, type HydratedDocument, type InferSchemaType } from 'mongoose';

const studentSchema = new Schema(
  {
    matriculationNumber: { type: String, unique: true },
    firstName: { type: String, required: true },
    semester: Number,
  },
  { timestamps: true },
);

export type Student = InferSchemaType<typeof studentSchema>;
export const StudentModel = model('Student', studentSchema);

export function admit(student: Student): void {
  console.info('semester', student.semester);
  console.info('admitted', student.firstName); // expect: no-personal-data-in-logs
}

export function promote(student: HydratedDocument<Student>): void {
  student.semester = (student.semester ?? 0) + 1;
  console.info('promoted to', student.semester);
  console.info('promoted', student.toObject()); // expect: no-personal-data-in-logs
}
