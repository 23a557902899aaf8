// case: the default values of a form, in another file, have the consent to personalised ads switched on
// rules: no-preticked-consent

import { Button, Switch, Text, TextInput, View } from 'react-native';
import { Controller, useForm } from 'react-hook-form';
import { welcomeDefaults } from './defaults';
import type { WelcomeValues } from './types';

export function WelcomeScreen({ onDone }: { onDone: (values: WelcomeValues) => Promise<void> }) {
  const { control, handleSubmit } = useForm<WelcomeValues>({ defaultValues: welcomeDefaults });

  return (
    <View>
      <Controller control={control} name="displayName" render={({ field }) => <TextInput value={field.value} onChangeText={field.onChange} placeholder="Nickname" />} />
      <Text>Dark mode</Text>
      <Controller control={control} name="darkMode" render={({ field }) => <Switch value={field.value} onValueChange={field.onChange} />} />
      <Text>I agree that my reading is used for personalised ads</Text>
      <Controller control={control} name="personalisedAdsConsent" render={({ field }) => <Switch value={field.value} onValueChange={field.onChange} />} />
      <Button title="Continue" onPress={handleSubmit(onDone)} />
    </View>
  );
}
