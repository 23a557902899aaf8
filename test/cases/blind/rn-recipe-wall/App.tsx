// case: recipe app closes when personalised ads are refused and logs out on withdrawal; refusing the licence terms may end it
// rules: no-consent-wall
import React, { useEffect, useState } from 'react';
import { ActivityIndicator } from 'react-native';
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { loadFlags, Flags } from './src/flags';
import TermsScreen from './src/TermsScreen';
import AdConsentScreen from './src/AdConsentScreen';
import RecipesScreen from './src/RecipesScreen';
import PrivacySettingsScreen from './src/PrivacySettingsScreen';

const Stack = createNativeStackNavigator();

export default function App() {
  const [flags, setFlags] = useState<Flags | null>(null);

  useEffect(() => {
    loadFlags().then(setFlags);
  }, []);

  if (!flags) return <ActivityIndicator />;
  if (!flags.termsVersion) return <TermsScreen onAccepted={setFlags} />;
  if (flags.personalAds === undefined) return <AdConsentScreen onAnswered={setFlags} />;

  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="Recipes" component={RecipesScreen} />
        <Stack.Screen name="Privacy" component={PrivacySettingsScreen} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
