import { useEffect } from 'react';
import { Image } from 'expo-image';
import { contactsReady } from '../services/friends';

export function useWarmUp(): void {
  useEffect(() => {
    void Image.prefetch('https://cdn.recipes.example/cover.webp');
    void contactsReady();
  }, []);
}
