// case: a dating app does not let anyone in who leaves the religion empty
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { Questions } from './Questions';
import { profileSchema, type Profile } from './schema';

export function ProfileForm({ onSave }: { onSave: (profile: Profile) => Promise<void> }) {
  const form = useForm<Profile>({ resolver: zodResolver(profileSchema) });
  return (
    <FormProvider {...form}>
      <form onSubmit={form.handleSubmit(onSave)}>
        <Questions shape={profileSchema.shape} />
        <button type="submit">进入</button>
      </form>
    </FormProvider>
  );
}
