import PptxGenJS from 'pptxgenjs';

interface Employee {
  firstName: string;
  salary: number;
  floor: number;
}

export async function review(employees: Employee[], employee: Employee): Promise<void> {
  const slides = new PptxGenJS();
  const slide = slides.addSlide();
  slide.addText(employee.firstName, { x: 1, y: 1 }).addText(`Floor ${employee.floor}`); // flow: export plain
  slide.addTable(employees.map((each) => [each.salary])); // flow: export plain
  slide.addNotes(`${employee.firstName} wants more`); // flow: export plain
  slide.addChart('bar', [{ name: 'Pay', values: employees.map((each) => each.salary) }]); // flow: export plain
  await slides.writeFile({ fileName: 'review.pptx' });
}
