import { useCallback, useState } from 'react';
import { toast } from 'sonner';
import { startCourse } from './course-api';

export interface LearnerAnswers {
  level: string;
  gender: string;
}

export function useLearnerSetup(courseId: string) {
  const [answers, setAnswers] = useState<LearnerAnswers>({ level: 'a1', gender: '' });

  const set = useCallback((key: keyof LearnerAnswers, value: string) => {
    setAnswers((before) => ({ ...before, [key]: value }));
  }, []);

  const start = useCallback(async () => {
    if (!answers.gender) {
      toast.error('Please choose a gender first');
      return;
    }
    await startCourse(courseId, answers);
  }, [answers, courseId]);

  return { answers, set, start };
}
