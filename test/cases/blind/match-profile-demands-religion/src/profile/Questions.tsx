import { useFormContext } from 'react-hook-form';

export function Questions({ shape }: { shape: Record<string, unknown> }) {
  const { register, formState } = useFormContext();
  return (
    <>
      {Object.keys(shape).map((key) => (
        <p key={key}>
          <input placeholder={key} {...register(key)} />
          <em>{String(formState.errors[key]?.message ?? '')}</em>
        </p>
      ))}
    </>
  );
}
