import { useHeld } from './store';
export function report() {
  const held = useHeld();
  sink(held.value); // flow: email
  sink(held.note);
  held.$patch({ note: 'plain again' });
  held.$subscribe((mutation, state) => {
    sink(state.value); // flow: email
    sink(state.note);
  });
}
