import { maskCard, maskEmail2, maskJSON2, maskJwt, maskPassword, maskPhone } from 'maskdata';
import MaskData, { maskString, maskStringV2, maskUuid } from 'maskdata';

interface Customer {
  email: string;
  phone: string;
  password: string;
  creditCardNumber: string;
  accessToken: string;
  userId: string;
  orders: number;
}

export function write(customer: Customer): void {
  console.log(maskEmail2(customer.email)); // flow: log masked
  console.log(MaskData.maskEmail2(customer.email, { maskWith: '*' })); // flow: log masked
  console.log(maskPhone(customer.phone)); // flow: log masked
  console.log(maskPassword(customer.password)); // flow: log masked
  console.log(maskCard(customer.creditCardNumber)); // flow: log masked
  console.log(maskJwt(customer.accessToken)); // flow: log masked
  console.log(maskString(customer.phone)); // flow: log masked
  console.log(maskStringV2(customer.phone)); // flow: log masked
  console.log(maskUuid(customer.userId)); // flow: log masked
  console.log(customer.email); // flow: log plain
}

export function records(customer: Customer): void {
  const record = { email: customer.email, phone: customer.phone };
  console.log(maskJSON2(record, { emailFields: ['email'], phoneFields: ['phone'] }));
  console.log(maskJSON2(record, { emailFields: ['email'] })); // flow: log plain
}
