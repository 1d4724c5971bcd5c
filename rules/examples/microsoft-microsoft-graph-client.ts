import { Client } from '@microsoft/microsoft-graph-client';

interface Employee {
  email: string;
  phone: string;
  floor: number;
}

const graph = Client.init({ authProvider: (done) => done(null, process.env.GRAPH_TOKEN ?? '') });

export async function hire(employee: Employee): Promise<void> {
  await graph.api('/users').post({ mail: employee.email, mobilePhone: employee.phone }); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users').post({ officeLocation: `${employee.floor}` });
  await graph.api(`/users/${employee.email}`).get(); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users/1').put({ mail: employee.email }); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users/1').patch({ mail: employee.email }); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users').create({ mail: employee.email }); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users/1').update({ mail: employee.email }); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users').filter(`mail eq '${employee.email}'`).get(); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users').select('id').search(`"mail:${employee.email}"`).get(); // flow: third-party plain encrypted to Microsoft
  await graph.api('/users').top(employee.floor).get();
}
