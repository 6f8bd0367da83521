/** What patients say in Portuguese that `flows/hearing/asks-the-clinic.ts` listens for. */
export const asksTheClinic = {
  link: /\b(?:link|entr(?:ar|o)|acess\w+|conect\w+|sala|abr(?:e|ir)|carreg\w+)\b/,
  ofOwn:
    /\b(?:minha|a) (?:consulta|sessao|terapia)\b|\ba minha\b|\be (?:virtual|por video\w*|online|presencial)/,
  isNeeded:
    /\b(?:precisa|tem que|e preciso|e necessario)(?: (?:de|ter))? ?(?:marcar|agendar|hora(?: marcada)?|agendamento)\b[^.!]*\?|\b(?:marcar|agendar|hora)\b[^.!?]*\bou (?:posso|pode|vou|e so)\b[^.!?]*\b(?:ir|vou|cheg\w+|direto)\b/,
  ofVisits:
    /\b(?:consultas?|horas?|horarios?|agend\w+|marc(?:ar|o)|reserv\w+|atend\w+|disponi\w+|vagas?|livres?|encaix\w+|tem|urgente|possivel|quer\w+(?! (?:saber|perguntar)\b)|gostaria(?! de saber)|preciso)\b/,
  hasVisits:
    /\b(?:tem|teria|ha|consegu\w+|sobrou)\b(?: \w+){0,2}? (?:consultas?|horarios?|vagas?(?! (?:de|pra|para)(?: \w+){0,2} (?:carro|moto))|disponi\w+|agenda|encaixe)\b/,
  written:
    /[?¿]|^\W*(?:(?:e|oi|ola|bom|boa|dia|tarde|noite|desculp\w+|moca|a|o|uma duvida)\W+)*(?:(?:o que|qual|quais|quem|quant[oa]s?|como|de quanto)\b|[a-z]+ (?:que|quant[oa]s?) )/,
};
