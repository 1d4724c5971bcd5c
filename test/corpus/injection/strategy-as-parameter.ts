// A strategy that is passed in decides what is left of the data.
import { writeFileSync } from 'node:fs';
import { createHmac } from 'node:crypto';

interface Respondent {
  id: string;
  email: string;
  answer: string;
}

type Identify = (respondent: Respondent) => string;

const byMail: Identify = (respondent) => respondent.email;
const byPseudonym: Identify = ({ email }) =>
  createHmac('sha256', process.env.SURVEY_KEY!).update(email).digest('hex');

function store(path: string, respondents: Respondent[], identify: Identify): void {
  const rows = respondents.map((respondent) => ({ who: identify(respondent), answer: respondent.answer }));
  writeFileSync(path, JSON.stringify(rows));
}

export function evaluate(respondents: Respondent[]): void {
  store('pseudonyms.bin', respondents, byPseudonym);
  store('mails.bin', respondents, byMail); // expect: no-unencrypted-storage
}
