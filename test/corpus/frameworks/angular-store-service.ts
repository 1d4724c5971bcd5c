// A service that keeps what it loads in a subject gives it to the components that inject the service.
// @file visitor.store.ts
import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { BehaviorSubject, map } from 'rxjs';

interface Visitor {
  lastName: string;
  badge: number;
}

@Injectable({ providedIn: 'root' })
export class VisitorStore {
  private readonly http = inject(HttpClient);
  private readonly visitor = new BehaviorSubject<Visitor | null>(null);
  readonly visitor$ = this.visitor.asObservable();
  readonly badge$ = this.visitor$.pipe(map((visitor) => visitor?.badge));
  readonly label = signal('');
  readonly floor = signal(0);

  load(): void {
    this.http.get<Visitor>('/api/visitor').subscribe((visitor) => {
      this.visitor.next(visitor);
      this.label.set(visitor.lastName);
      this.floor.set(visitor.badge);
    });
  }
}
// @file visitor.component.ts
import { Component, inject } from '@angular/core';
import { VisitorStore } from './visitor.store.js';

@Component({ selector: 'app-visitor', template: '' })
export class VisitorComponent {
  private readonly store = inject(VisitorStore);

  show(): void {
    this.store.badge$.subscribe((badge) => console.log(badge));
    this.store.visitor$.subscribe((visitor) => console.log(visitor?.badge));
    this.store.visitor$.subscribe((visitor) => console.log(visitor?.lastName)); // expect: no-personal-data-in-logs
    console.log(this.store.floor());
    console.log(this.store.label()); // expect: no-personal-data-in-logs
  }
}
