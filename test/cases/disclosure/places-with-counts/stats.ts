// case: how many members live where is logged; who they are, though counted, is logged, too
// rules: no-personal-data-in-logs
import { getDocs, collection, getFirestore } from 'firebase/firestore';
import type { Member } from './member';

async function members(): Promise<Member[]> {
  const snapshot = await getDocs(collection(getFirestore(), 'members'));
  return snapshot.docs.map(one => one.data() as Member);
}

export async function logPlaces(): Promise<void> {
  const counts = new Map<string, number>();
  for (const member of await members()) {
    counts.set(member.location, (counts.get(member.location) ?? 0) + 1);
  }
  const top = [...counts.entries()].map(([location, count]) => ({ location, count })).sort((a, b) => b.count - a.count);
  console.log('Where members live', top.slice(0, 10));
}

export async function logAges(): Promise<void> {
  const counts: Record<string, number> = {};
  for (const member of await members()) counts[member.ageGroup] = (counts[member.ageGroup] ?? 0) + 1;
  console.log('How old members are', counts);
}

export async function logMails(): Promise<void> {
  const counts: Record<string, number> = {};
  for (const member of await members()) counts[member.email] = (counts[member.email] ?? 0) + 1;
  console.log('Who is here twice', counts); // expect: no-personal-data-in-logs
}

export async function logHomes(): Promise<void> {
  const homes = (await members()).map(({ id, location }) => ({ id, location }));
  console.log('Where members live', homes); // expect: no-personal-data-in-logs
}
