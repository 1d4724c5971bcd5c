import $ from 'jquery';

interface Customer {
  email: string;
  street: string;
  birthday: string;
  points: number;
}

export function send(customer: Customer): void {
  $.ajax({ url: 'https://shop.example.com/customers', method: 'POST', data: { mail: customer.email } }); // flow: http-request plain encrypted to shop.example.com
  $.ajax({ url: `https://shop.example.com/customers/${customer.email}` }); // flow: http-request plain encrypted to shop.example.com; url plain
  $.ajax('http://shop.example.com', { method: 'POST', data: { street: customer.street } }); // flow: http-request plain unencrypted to shop.example.com
  $.get('https://shop.example.com/customers', { mail: customer.email }, () => undefined); // flow: http-request plain encrypted to shop.example.com; url plain
  $.getJSON('https://shop.example.com/customers', { born: customer.birthday }); // flow: http-request plain encrypted to shop.example.com; url plain
  $.post('/customers', { street: customer.street }); // flow: http-request plain
  $.post('/customers', $.param({ street: customer.street })); // flow: http-request plain
  $('#card').load('/card', { street: customer.street }); // flow: http-request plain
  $.post('/points', { points: customer.points });
}

export function forms(): void {
  const email = $('#email').val();
  console.log(email); // flow: log plain
  const birthDate = $('#birth').serialize();
  console.log(birthDate); // flow: log plain
  const iban = $('#bank').serializeArray();
  console.log(iban); // flow: log plain
}
