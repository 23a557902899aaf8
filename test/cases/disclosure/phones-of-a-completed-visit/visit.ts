// case: of a completed visit the numbers that its contact can be called at go into the log, one by one
import { completeVisit } from 'visit-forms';

interface VisitForm { street: string; contactEmail: string; contactPhone: string }

export async function planVisit({ street, contactEmail, contactPhone }: VisitForm): Promise<void> {
  const completed = await completeVisit({ street, contactEmail, contactPhone });
  console.log(`${completed.steps.length} steps`);
  for (const number of completed.phoneNumbers) console.log(`call: ${number}`); // expect: no-personal-data-in-logs
}
