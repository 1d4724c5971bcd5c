// An entity that is declared by a schema object is what its interface declares.
// @file student.ts
import { EntitySchema } from 'typeorm';

export interface Student {
  id: number;
  lastName: string;
  course: string;
}

export const StudentEntity = new EntitySchema<Student>({
  name: 'student',
  columns: {
    id: { type: Number, primary: true, generated: true },
    lastName: { type: String },
    course: { type: String },
  },
});
// @file enrol.ts
import { DataSource } from 'typeorm';
import { StudentEntity } from './student.js';

export async function enrol(source: DataSource, id: number): Promise<void> {
  const student = await source.getRepository(StudentEntity).findOneByOrFail({ id });
  console.log('course', student.course);
  console.log('student', student.lastName); // expect: no-personal-data-in-logs
}
