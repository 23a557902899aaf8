import { createClient } from '@supabase/supabase-js';

const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export async function standingInSupabase(rider: string) {
  const { data } = await supabase.from('face_consents').select('id').eq('rider', rider).eq('kind', 'separate').is('withdrawn_at', null).maybeSingle();
  return data;
}
