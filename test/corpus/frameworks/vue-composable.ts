// Refs, computed values and watchers of Vue hold what they are made of.
import { computed, reactive, ref, watch } from 'vue';

interface Visitor {
  firstName: string;
  lastName: string;
  badge: string;
}

export function useVisitor(loaded: Visitor) {
  const visitor = ref<Visitor>(loaded);
  const form = reactive({ phone: '', floor: 1 });
  const badge = computed(() => visitor.value.badge);
  const fullLabel = computed(() => `${visitor.value.firstName} ${visitor.value.lastName}`);
  watch(fullLabel, (label) => {
    console.log('badge', badge.value, form.floor);
    console.log('changed to', label); // expect: no-personal-data-in-logs
  });
  function print(): void {
    console.log(visitor.value); // expect: no-personal-data-in-logs
    console.log(fullLabel.value); // expect: no-personal-data-in-logs
    console.log(form.phone); // expect: no-personal-data-in-logs
  }
  return { badge, print };
}
