// A signal of Angular is read by calling it, and holds what it was set to.
import { Component, computed, effect, input, signal } from '@angular/core';

interface Patient {
  lastName: string;
  bed: number;
}

@Component({ selector: 'app-bed', template: '{{ bed() }}' })
export class BedComponent {
  readonly patient = input.required<Patient>();
  readonly bed = computed(() => this.patient().bed);
  readonly draft = signal('');

  constructor() {
    effect(() => {
      console.log('bed', this.bed());
      console.log('patient', this.patient().lastName); // expect: no-personal-data-in-logs
    });
  }

  edit(): void {
    this.draft.set(this.patient().lastName);
    localStorage.setItem('draft', this.draft()); // expect: no-unencrypted-storage
    localStorage.setItem('bed', String(this.bed()));
  }
}
