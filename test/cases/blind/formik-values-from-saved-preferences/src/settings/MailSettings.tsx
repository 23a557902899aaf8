// case: the newsletter switch starts with what the person chose before
// rules: no-preticked-consent
import { Formik } from 'formik';
import { Button, Switch, Text, View } from 'react-native';
import { startValues } from './start-values';
import { savePreferences, type MailPreferences } from './preferences';

export function MailSettings({ saved }: { saved: MailPreferences }) {
  return (
    <Formik initialValues={startValues(saved)} onSubmit={savePreferences}>
      {({ values, setFieldValue, handleSubmit }) => (
        <View>
          <Text>Weekly newsletter</Text>
          <Switch value={values.newsletter} onValueChange={(on) => setFieldValue('newsletter', on)} />
          <Text>Keep me signed in on this phone</Text>
          <Switch value={values.keepSignedIn} onValueChange={(on) => setFieldValue('keepSignedIn', on)} />
          <Button title="Save" onPress={() => handleSubmit()} />
        </View>
      )}
    </Formik>
  );
}
