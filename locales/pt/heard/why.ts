/** What patients say in Portuguese that `flows/hearing/why.ts` listens for. */
export const why = {
  why: /\b(?:para|por|pra|pro) ?q(?:ue)?\b(?=.*\b(?:precis|quer|ped|serv|usa|usan|uso|tant|esto|isso|isto|dat|dad|fecha|nome|document|cpf|nascimento)\w*|\W*$)|\b(?:porque|pq) (?:me |voces |vcs )?(?:ped|quer|precis)\w*|^\W*(?:e )?isso (?:para|por|pra) ?que\b|\be (?:muito |isso |mesmo )?(?:segur[oa]|confiavel|obrigatori[oa]|necessari[oa])\b|\b(?:que|o que) (?:vao fazer|fazem|voces fazem) con?m? (?:isso|meus|os)\b/,
  ifNot: /\bse (?:eu )?(?:(?:digo|disser) (?:que )?(?:no|nao)|(?:no|nao) (?:quis|autoriz|aceit|concord)\w*)/,
  whoSees: /\bquem\b.*\b(?:ven?|vera[no]?|veem|acess\w*|usa[nmr]?)\b|\bsem (?:isso|isto|meus dados)\b.*\?/,
  ofScale: /\b(?:melhor|pior|significa|quer dizer|mas alto|mais alto)\b.*\?/,
  knownAlready:
    /\bja (?:(?:se los?|te|eu|ele|ela|que) )*(?:sou|e|somos) (?:cliente|paciente)\b|\bja (?:(?:me|esta|estou|estamos) )*(?:tenho|tem|registrad[oa]|cadastrad[oa]|inscrit[oa])(?: (?:o|um|meu))?(?: (?:registro|cadastro|ficha|historia|expediente|prontuario)\b|$|[.,!?])|\bja (?:(?:se los?|te|eu) )*(?:dei|pas[e]|passei|mande|mandei|informei|entregue)\b|\b(?:tem|teem) (?:ja )?(?:meus|todos os meus) dad?t?os\b/,
  asAPicture: /\b(?:foto|imagem|captura|print|escanead[oa])\b/,
};
