// case: of a completed visit only the steps that its tour lists go into the log, and those are none of the contact's details
// rules: no-personal-data-in-logs
import { completeVisit } from 'visit-forms';

interface VisitForm { street: string; contactEmail: string; contactPhone: string }

export async function planVisit({ street, contactEmail, contactPhone }: VisitForm): Promise<void> {
  const completed = await completeVisit({ street, contactEmail, contactPhone });
  console.log(`${completed.steps.length} steps`);
  for (const step of completed.steps) console.log(`open: ${step}`);
}
