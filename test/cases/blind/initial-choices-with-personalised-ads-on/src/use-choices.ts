import { useState } from 'react';
import AsyncStorage from '@react-native-async-storage/async-storage';
import { initialChoices, type Choices } from './initial-choices';

export function useChoices() {
  const [choices, setChoices] = useState<Choices>(initialChoices);

  return {
    choices,
    set: (key: keyof Choices, on: boolean) => setChoices((old) => ({ ...old, [key]: on })),
    save: () => AsyncStorage.setItem('choices', JSON.stringify(choices)),
  };
}
