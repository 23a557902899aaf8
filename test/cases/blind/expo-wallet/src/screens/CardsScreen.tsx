import React, { useEffect, useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { addCard, BankCard } from '../api';
import { dropCardDraft, keepCardDraft, loadTails, rememberTails } from '../cache';

const EMPTY: BankCard = { bank: '', bankCardNo: '', holder: '' };

export default function CardsScreen({ onIdentity }: { onIdentity: () => void }) {
  const [tails, setTails] = useState<string[]>([]);
  const [form, setForm] = useState<BankCard>(EMPTY);

  useEffect(() => {
    loadTails().then(setTails);
  }, []);

  const change = (key: keyof BankCard) => (value: string) => {
    const next = { ...form, [key]: value };
    setForm(next);
    keepCardDraft(next);
  };

  const save = async () => {
    const { tail } = await addCard(form);
    const next = [...tails, tail];
    setTails(next);
    await rememberTails(next);
    await dropCardDraft();
    setForm(EMPTY);
  };

  return (
    <View style={{ padding: 24 }}>
      {tails.map((t) => <Text key={t}>•••• {t}</Text>)}
      <TextInput value={form.bank} onChangeText={change('bank')} placeholder="Bank" />
      <TextInput value={form.bankCardNo} onChangeText={change('bankCardNo')} keyboardType="number-pad" placeholder="Card number" />
      <TextInput value={form.holder} onChangeText={change('holder')} placeholder="Card holder" />
      <Button title="Add card" onPress={save} />
      <Button title="My identity" onPress={onIdentity} />
    </View>
  );
}
