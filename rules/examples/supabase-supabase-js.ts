import { createClient } from '@supabase/supabase-js';

interface Patient {
  email: string;
  password: string;
  diagnosis: string;
  ward: string;
}

const supabase = createClient('https://abc.supabase.co', 'anon');

export async function admit(patient: Patient): Promise<void> {
  await supabase.from('patients').insert({ mail: patient.email }).select(); // flow: database plain encrypted to Supabase
  await supabase.from('patients').update({ diagnosis: patient.diagnosis }).eq('ward', 'B'); // flow: database plain encrypted to Supabase
  await supabase.from('patients').upsert([{ mail: patient.email }]); // flow: database plain encrypted to Supabase
  await supabase.rpc('admit', { mail: patient.email }); // flow: database plain encrypted to Supabase
  await supabase.storage.from('letters').upload('letter.txt', patient.diagnosis); // flow: third-party plain encrypted to Supabase
  await supabase.storage.from('letters').update('letters.csv', patient.diagnosis); // flow: third-party plain encrypted to Supabase; export plain
  await supabase.functions.invoke('letter', { body: { mail: patient.email } }); // flow: third-party plain encrypted to Supabase
  supabase.channel('ward').send({ type: 'broadcast', payload: { mail: patient.email } }); // flow: connection plain encrypted to Supabase
  await supabase.channel('ward').track({ mail: patient.email }); // flow: connection plain encrypted to Supabase
  await supabase.from('wards').insert({ ward: patient.ward });
}

export async function account(patient: Patient): Promise<void> {
  await supabase.auth.signUp({ email: patient.email, password: patient.password }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.signInWithPassword({ email: patient.email, password: patient.password }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.signInWithOtp({ email: patient.email }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.updateUser({ email: patient.email }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.signInWithIdToken({ provider: 'google', token: patient.password }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.verifyOtp({ email: patient.email, token: '1', type: 'email' }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.resetPasswordForEmail(patient.email); // flow: third-party plain encrypted to Supabase
  await supabase.auth.signInWithOAuth({ options: { queryParams: { login_hint: patient.email } } }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.admin.createUser({ email: patient.email }); // flow: third-party plain encrypted to Supabase
  await supabase.auth.admin.inviteUserByEmail(patient.email); // flow: third-party plain encrypted to Supabase
  await supabase.auth.admin.updateUserById('1', { email: patient.email }); // flow: third-party plain encrypted to Supabase
}

export async function show(): Promise<void> {
  const { data } = await supabase.from('patients').select('birth_date').eq('ward', 'B').single();
  console.log(data.birthDate); // flow: log plain
}

interface Database {
  public: { Tables: { patients: { Row: { id: string; email: string } } } };
}

const typed = createClient<Database>('https://clinic.supabase.co', 'key');

export async function keep(patient: Database['public']['Tables']['patients']['Row']): Promise<void> {
  await typed.from('patients').insert([patient]); // flow: database plain encrypted to Supabase
  await typed.from('patients').upsert(patient); // flow: database plain encrypted to Supabase
  await typed.from('patients').update({ email: patient.email }).eq('id', '1'); // flow: database plain encrypted to Supabase
}
