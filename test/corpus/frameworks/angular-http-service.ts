// What an HTTP client of Angular gets is what its type argument declares.
// @file customer.service.ts
import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';

export interface Customer {
  email: string;
  tier: string;
}

@Injectable({ providedIn: 'root' })
export class CustomerService {
  private readonly http = inject(HttpClient);

  load(id: string): Observable<Customer> {
    return this.http.get<Customer>(`/api/customers/${id}`);
  }
}
// @file customer.component.ts
import { Component, type OnInit } from '@angular/core';
import { map } from 'rxjs';
import { CustomerService } from './customer.service.js';

@Component({ selector: 'app-customer', template: '{{ tier }}' })
export class CustomerComponent implements OnInit {
  tier = '';

  constructor(private readonly customers: CustomerService) {}

  ngOnInit(): void {
    this.customers.load('1').subscribe((customer) => {
      this.tier = customer.tier;
      console.log('tier', this.tier);
      console.log('loaded', customer); // expect: no-personal-data-in-logs
    });
    this.customers
      .load('2')
      .pipe(map(({ email }) => email))
      .subscribe((contact) => console.log('loaded', contact)); // expect: no-personal-data-in-logs
  }
}
