import type { LearnerAnswers } from './use-learner-setup';

export async function startCourse(courseId: string, answers: LearnerAnswers) {
  await fetch(`/api/courses/${courseId}/start`, { method: 'POST', body: JSON.stringify(answers) });
}
