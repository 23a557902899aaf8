// case: name, diagnosis and allergies of a patient go to a model service that no policy names
// rules: no-third-party-sharing-without-consent

import type { Intake } from './intake';

const MODEL_URL = 'https://dashscope.aliyuncs.com/api/v1/services/aigc/text-generation/generation';

interface Answer {
  output: { text: string };
}

function prompt({ patientName, diagnosis, allergies }: Intake): string {
  return `请用两句话概括：患者 ${patientName}；诊断 ${diagnosis}；过敏史 ${allergies.join('、')}`;
}

export async function summarise(intake: Intake): Promise<string> {
  const headers = { authorization: `Bearer ${process.env.DASHSCOPE_KEY}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ model: 'qwen-plus', input: { prompt: prompt(intake) } });
  const response = await fetch(MODEL_URL, { method: 'POST', headers, body }); // expect: no-third-party-sharing-without-consent
  const answer = (await response.json()) as Answer;
  return answer.output.text;
}
