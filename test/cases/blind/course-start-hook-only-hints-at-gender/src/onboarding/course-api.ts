import type { LearnerAnswers } from './use-learner-setup';

export async function startCourse(courseId: string, answers: LearnerAnswers) {
  const body = { level: answers.level, ...(answers.gender ? { gender: answers.gender } : {}) };
  await fetch(`/api/courses/${courseId}/start`, { method: 'POST', body: JSON.stringify(body) });
}
