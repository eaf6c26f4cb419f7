/** Words that say how a sentence is built and not what it is about: left out where contents are compared. */

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above across after again against ago all almost along already also although always am among an and " +
    "another any are around as at away back be because been before behind being below between both but by can cannot " +
    "could did do does doing done down due during each either else even ever every few for from further get gets got " +
    "had has have having he hence her here hers him his how however i if in inside into is it its itself just last " +
    "later least less like likely made make makes many may me meanwhile might more most much must my near neither no " +
    "nor not now of off often on once one only onto or other others our out outside over own per quite rather same " +
    "say saying says said she should since so some such than that the their them then there these they this those " +
    "though through thus to together too toward towards two under until up upon us very via was we were what when " +
    "where whether which while who whom whose why will with within without would yet you your"
  ).split(" "),
);
