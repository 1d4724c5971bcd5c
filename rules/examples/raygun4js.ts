import rg4js from 'raygun4js';

interface Parent {
  email: string;
  firstName: string;
  children: number;
}

rg4js('apiKey', 'a');

export function registered(parent: Parent): void {
  rg4js('setUser', { email: parent.email, firstName: parent.firstName }); // flow: error-tracker plain encrypted to Raygun
  rg4js('send', { error: new Error('full'), customData: { email: parent.email } }); // flow: error-tracker plain encrypted to Raygun
  rg4js('withCustomData', { children: parent.children });
  rg4js('filterSensitiveData', [parent.email]);
}
