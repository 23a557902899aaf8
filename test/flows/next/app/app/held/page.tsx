import { findHeld, findKept } from '../../lib/held';
import { Shown } from './shown';
export default async function Page({ params }) {
  const { id } = await params;
  const held = await findHeld(id);
  const kept = await findKept();
  sink(kept.value); // flow: phone
  sink(kept.note);
  return <Shown value={held.value} note={held.note} />;
}
export async function generateMetadata({ params }) {
  const held = await findHeld('1');
  sink(held.value); // flow: email
  sink(held.note);
  return { title: held.note };
}
