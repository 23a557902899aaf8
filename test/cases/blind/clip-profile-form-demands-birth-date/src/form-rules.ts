// case: a short-video app's profile form demands the date of birth, beside harmless rules in another file
// rules: no-mandatory-nonessential-field, no-excessive-collection
import type { FormRules } from 'element-plus';

export interface ProfileForm {
  nick: string;
  chushengriqi: string;
  slogan: string;
}

export const emptyProfile = (): ProfileForm => ({ nick: '', chushengriqi: '', slogan: '' });

export const profileRules: FormRules<ProfileForm> = {
  nick: [{ required: true, message: '请输入昵称', trigger: 'blur' }],
  slogan: [{ max: 30, message: '最多 30 字', trigger: 'blur' }],
};
