import { expect, test } from 'vitest';
import { conjugate } from './conjugation.ts';

test.each([
  ['déclarer', 'déclare', 'déclarait', 'déclaré', 'déclarant'],
  ['annoncer', 'annonce', 'annonçait', 'annoncé', 'annonçant'],
  ['juger', 'juge', 'jugeait', 'jugé', 'jugeant'],
  ['révéler', 'révèle', 'révélait', 'révélé', 'révélant'],
  ['rappeler', 'rappelle', 'rappelait', 'rappelé', 'rappelant'],
  ['interpeller', 'interpelle', 'interpellait', 'interpellé', 'interpellant'],
  ['rejeter', 'rejette', 'rejetait', 'rejeté', 'rejetant'],
  ['marteler', 'martèle', 'martelait', 'martelé', 'martelant'],
  ['expliquer', 'explique', 'expliquait', 'expliqué', 'expliquant'],
  ['crier', 'crie', 'criait', 'crié', 'criant'],
  ['punir', 'punit', 'punissait', 'puni', 'punissant'],
  ['défendre', 'défend', 'défendait', 'défendu', 'défendant'],
])('conjugates %s', (infinitive, presentTense, imperfect, past, present) => {
  const forms = conjugate(infinitive);
  expect(forms.finite).toContain(presentTense);
  expect(forms.finite).toContain(imperfect);
  expect(forms.past).toContain(past);
  expect(forms.present).toBe(present);
});
