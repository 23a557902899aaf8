// case: the sign-up form takes its starting values from another file, where the newsletter is on
import { Formik } from 'formik';
import { Button, ScrollView, Switch, Text, TextInput, View } from 'react-native';
import { initialValues } from './initial-values';
import { createAccount } from './create-account';

export function SignUpScreen() {
  return (
    <Formik initialValues={initialValues} onSubmit={createAccount}>
      {({ values, handleChange, setFieldValue, handleSubmit }) => (
        <ScrollView>
          <TextInput value={values.email} onChangeText={handleChange('email')} keyboardType="email-address" />
          <TextInput value={values.password} onChangeText={handleChange('password')} secureTextEntry />
          <View>
            <Text>Send me the weekly newsletter with recipes and offers</Text>
            <Switch value={values.newsletter} onValueChange={(on) => setFieldValue('newsletter', on)} />
          </View>
          <Button title="Create account" onPress={() => handleSubmit()} />
        </ScrollView>
      )}
    </Formik>
  );
}
