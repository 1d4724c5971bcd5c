import apm from 'elastic-apm-node';

interface Insured {
  id: string;
  email: string;
  diagnosis: string;
  claims: number;
}

const agent = apm.start({ serviceName: 'claims', serverUrl: 'http://apm.example.com:8200' });

export function byModule(insured: Insured): void {
  apm.setUserContext({ id: insured.id, email: insured.email }); // flow: error-tracker plain unencrypted to apm.example.com
  apm.setCustomContext({ diagnosis: insured.diagnosis }); // flow: error-tracker plain unencrypted to apm.example.com
  apm.setCustomContext({ claims: insured.claims });
  apm.setLabel('email', insured.email); // flow: error-tracker plain unencrypted to apm.example.com
  apm.setLabel('claims', insured.claims);
  apm.setGlobalLabel('email', insured.email); // flow: error-tracker plain unencrypted to apm.example.com
  apm.addLabels({ email: insured.email }); // flow: error-tracker plain unencrypted to apm.example.com
  apm.setTransactionName(`claim of ${insured.email}`); // flow: error-tracker plain unencrypted to apm.example.com
  apm.captureError(new Error('rejected'), { custom: { email: insured.email } }); // flow: error-tracker plain unencrypted to apm.example.com
  const transaction = apm.startTransaction(`claim of ${insured.email}`); // flow: error-tracker plain unencrypted to apm.example.com
  transaction.setLabel('email', insured.email); // flow: error-tracker plain unencrypted to apm.example.com
  transaction.addLabels({ email: insured.email }); // flow: error-tracker plain unencrypted to apm.example.com
  const span = transaction.startSpan(insured.email); // flow: error-tracker plain unencrypted to apm.example.com
  span?.setLabel('diagnosis', insured.diagnosis); // flow: error-tracker plain unencrypted to apm.example.com
  span?.addLabels({ claims: insured.claims });
  span?.addLabels({ diagnosis: insured.diagnosis }); // flow: error-tracker plain unencrypted to apm.example.com
  apm.startSpan(insured.email)?.end(); // flow: error-tracker plain unencrypted to apm.example.com
}

export function byAgent(insured: Insured): void {
  agent.setUserContext({ id: insured.id, email: insured.email }); // flow: error-tracker plain unencrypted to apm.example.com
  agent.setCustomContext({ diagnosis: insured.diagnosis }); // flow: error-tracker plain unencrypted to apm.example.com
  agent.setLabel('email', insured.email); // flow: error-tracker plain unencrypted to apm.example.com
  agent.setGlobalLabel('email', insured.email); // flow: error-tracker plain unencrypted to apm.example.com
  agent.addLabels({ email: insured.email }); // flow: error-tracker plain unencrypted to apm.example.com
  agent.setTransactionName(`claim of ${insured.email}`); // flow: error-tracker plain unencrypted to apm.example.com
  agent.captureError(new Error(insured.email)); // flow: error-text plain; error-tracker plain unencrypted to apm.example.com
  agent.startTransaction(insured.email).end(); // flow: error-tracker plain unencrypted to apm.example.com
  agent.startSpan(insured.email)?.end(); // flow: error-tracker plain unencrypted to apm.example.com
  agent.currentTransaction?.setLabel('email', insured.email); // flow: error-tracker plain unencrypted to apm.example.com
}

export function collect(): void {
  apm.start({ serverUrl: 'https://apm.example.com', captureBody: 'errors' }); // flow: error-tracker plain encrypted to apm.example.com
  apm.start({ serverUrl: 'https://apm.example.com', captureBody: 'off' });
}
