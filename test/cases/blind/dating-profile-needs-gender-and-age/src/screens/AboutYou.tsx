// case: a dating app requires gender, age and marital status, which are necessary for this type of app
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { Button, Text, TextInput, View } from 'react-native';
import { Picker } from '@react-native-picker/picker';
import { Controller, useForm } from 'react-hook-form';
import { saveAbout, type About } from '../api/about';

export function AboutYou({ onDone }: { onDone: () => void }) {
  const { control, handleSubmit, formState } = useForm<About>({ defaultValues: { gender: '', age: '', maritalStatus: '' } });

  const submit = handleSubmit(async (values) => {
    await saveAbout(values);
    onDone();
  });

  return (
    <View>
      <Text>关于您</Text>
      <Controller control={control} name="gender" rules={{ required: '请选择性别' }} render={({ field }) => (
        <Picker selectedValue={field.value} onValueChange={field.onChange}>
          <Picker.Item label="女" value="female" />
          <Picker.Item label="男" value="male" />
        </Picker>
      )} />
      <Controller control={control} name="age" rules={{ required: '请填写年龄', min: 18 }} render={({ field }) => (
        <TextInput keyboardType="number-pad" placeholder="年龄" value={field.value} onChangeText={field.onChange} />
      )} />
      <Controller control={control} name="maritalStatus" rules={{ required: '请选择婚姻状况' }} render={({ field }) => (
        <Picker selectedValue={field.value} onValueChange={field.onChange}>
          <Picker.Item label="未婚" value="single" />
          <Picker.Item label="离异" value="divorced" />
        </Picker>
      )} />
      <Button title="下一步" onPress={submit} disabled={formState.isSubmitting} />
    </View>
  );
}
