import { useForm, Controller } from 'react-hook-form';
import { useFormik, Formik } from 'formik';

export function Hooked() {
  const { handleSubmit, setValue, getValues, watch } = useForm({ defaultValues: { value: 'plain', note: 'plain' } });
  const save = handleSubmit(given => {
    sink(given.value); // flow: email
    sink(given.note);
  });
  setValue('value', source('email'));
  sink(watch('value')); // flow: email
  sink(watch('note'));
  sink(getValues('value')); // flow: email
  sink(getValues().note);
  return <form onSubmit={save} />;
}

export function Started() {
  const formik = useFormik({
    initialValues: { value: source('phone'), note: 'plain' },
    onSubmit: given => {
      sink(given.value); // flow: phone
      sink(given.note);
    },
  });
  sink(formik.values.value); // flow: phone
  sink(formik.values.note);
  return <form onSubmit={formik.handleSubmit} />;
}

export function Framed() {
  return (
    <Formik initialValues={{ value: source('email'), note: 'plain' }} onSubmit={given => { sink(given.value); }}>{/* flow: email */}
      {({ values }) => <Inner value={values.value} note={values.note} />}
    </Formik>
  );
}
function Inner({ value, note }: { value: string; note: string }) {
  sink(value); // flow: email
  sink(note);
  return null;
}
