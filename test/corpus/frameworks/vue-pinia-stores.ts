// A store of Pinia has what its setup returns, or its state, which its actions see as themselves.
// @file visitors.store.ts
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';

interface Visitor {
  lastName: string;
  badge: number;
}

export const useVisitor = defineStore('visitor', () => {
  const visitor = ref<Visitor | null>(null);
  const badge = computed(() => visitor.value?.badge);
  const shown = computed(() => visitor.value?.lastName);
  return { visitor, badge, shown };
});

export const useDesk = defineStore('desk', {
  state: () => ({ phone: '', room: 1, visitor: null as Visitor | null }),
  getters: { label: (state) => `call ${state.phone}`, door: (state) => state.room },
  actions: {
    open(): void {
      console.log(this.room, this.visitor?.badge);
      console.log(this.phone); // expect: no-personal-data-in-logs
      console.log(this.visitor?.lastName); // expect: no-personal-data-in-logs
    },
  },
});
// @file page.ts
import { useDesk, useVisitor } from './visitors.store.js';

export function show(): void {
  const visitors = useVisitor();
  console.log(visitors.badge, visitors.visitor?.badge);
  console.log(visitors.visitor?.lastName); // expect: no-personal-data-in-logs
  console.log(visitors.shown); // expect: no-personal-data-in-logs
  const desk = useDesk();
  console.log(desk.door);
  console.log(desk.label); // expect: no-personal-data-in-logs
}
