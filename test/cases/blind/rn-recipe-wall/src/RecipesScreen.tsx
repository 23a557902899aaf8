import React, { useEffect, useState } from 'react';
import { Button, FlatList, Text } from 'react-native';
import { getToken } from './session';

type Recipe = { id: string; title: string; minutes: number };

export default function RecipesScreen({ navigation }: any) {
  const [recipes, setRecipes] = useState<Recipe[]>([]);

  useEffect(() => {
    (async () => {
      const res = await fetch('https://api.loeffel.example/recipes', {
        headers: { Authorization: `Bearer ${await getToken()}` },
      });
      setRecipes(await res.json());
    })();
  }, []);

  return (
    <FlatList
      data={recipes}
      keyExtractor={(r) => r.id}
      renderItem={({ item }) => <Text>{`${item.title}, ${item.minutes} min`}</Text>}
      ListFooterComponent={<Button title="Privacy" onPress={() => navigation.navigate('Privacy')} />}
    />
  );
}
