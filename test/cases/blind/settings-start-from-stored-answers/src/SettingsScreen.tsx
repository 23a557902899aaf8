// case: the settings switches start from the stored answers, and only what is no consent starts as true
// rules: no-preticked-consent

import { useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { answers, keep } from './answers';

export function SettingsScreen() {
  const [newsletter, setNewsletter] = useState(answers().newsletter === 'yes');
  const [personalised, setPersonalised] = useState(answers().personalised === 'yes');
  const [rememberMe, setRememberMe] = useState(true);
  const [acceptsReturns, setAcceptsReturns] = useState(true);

  return (
    <View>
      <Text>Send me the newsletter</Text>
      <Switch value={newsletter} onValueChange={(on) => { setNewsletter(on); keep('newsletter', on); }} />
      <Text>Personalised recommendations</Text>
      <Switch value={personalised} onValueChange={(on) => { setPersonalised(on); keep('personalised', on); }} />
      <Text>Stay signed in</Text>
      <Switch value={rememberMe} onValueChange={setRememberMe} />
      <Text>Show only shops that take returns</Text>
      <Switch value={acceptsReturns} onValueChange={setAcceptsReturns} />
    </View>
  );
}
