// case: the question about the heat map is raced with a timer that answers yes
// rules: no-collection-before-consent

import Clarity from '@microsoft/clarity';
import { askOnce } from './ask-once';

const PATIENCE = 8000;

function answerAfter(milliseconds: number, answer: boolean): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(answer), milliseconds));
}

export async function startHeatmap(project: string): Promise<void> {
  const consented = await Promise.race([askOnce('heatmap'), answerAfter(PATIENCE, true)]);
  if (!consented) return;
  Clarity.init(project); // expect: no-collection-before-consent
}

void startHeatmap('qp41zz');
