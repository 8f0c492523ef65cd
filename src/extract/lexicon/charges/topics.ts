/** Right before words of a charge: what somebody works for, fights, tells of or did not do. */
export const topicsBeside =
  /\b(?:anti-|counter-)$|\b(?:minister|governor|mayor|akim|judge|official|officer|chief)\b[^.;]{0,30}\b(?:dismissed|sacked|fired|removed|resigned|replaced)\b[^.;]{0,20}$|\b(?:victims?|survivors?|helps?|rights?|laws?|against|nor|ban|prevent\p{L}*|combat\p{L}*|(?<!\b(?:case|charges?|trial|complaint|protocol)[^.;]{0,20})about|holiday|history|culture|(?:reports?|reporting|reported|articles?|stor(?:y|ies)|investigations?|videos?|films?|posts?|books?|wrote|writes?|writing|written|coverage|materials?|research|stud(?:y|ies)) (?:on|of|into)) (?:\p{L}{1,12} ){0,3}$|\b(?:no|not|never|without)(?! (?:guilty|only|admit|plead)) (?:\p{L}{1,12} ){0,5}$|\b(?:crackdown on|end|stop|stops|stopping|right to|freedom of) (?:\p{L}{1,12} ){0,2}$|\b(?:he|she|who|they|it|reports?|articles?|films?|videos?|channel|outlet|newspaper|site|journalists?) (?:\p{L}{1,12} ){0,2}(?:investigat|expos|uncover|reveal|document|denounc|cover|chronicl|highlight|examin|criticis|criticiz|condemn)\p{L}* (?:\p{L}{1,12} ){0,4}$/iu;
/** Right behind them: a profession or an office, and an event for somebody who is held already. */
export const topicsBehind =
  /^[- ](?:counsell?ors?|experts?|polic(?:e|y)|departments?|squads?|officers?|agency|agencies|committee|control|unit|law(?:yer)?s?|researchers?|victims?|survivors?)\b|^[^.;\n]{0,40}\b(?:in (?:his|her|their) (?:support|defen[cs]e|honou?r)|in support of|in solidarity|outside the (?:\p{L}{1,12} )?(?:court|prison|station|building)|(?:for|demand\p{L}*|against) (?:his|her|their) (?:release|arrest|detention|jailing|sentence)|(?:is|are|was|were) planned|to be held)\b/iu;
/** "A Jehovah's Witness": who somebody is. */
export const aPerson = /\b(?:an?|fellow) \p{Lu}[\p{L}’']*(?: Witness)?$/u;
/** What befell somebody, who has not done it himself. */
export const suffered =
  /\b(?:was|were|been|being|be|got) (?:\p{L}{1,12} )?(?:attacked|assaulted|abducted|kidnapped|raped|beaten|threatened|robbed|swindled|slandered|defamed|insulted)$|\b(?:tortur\p{L}*|beatings?)$/iu;
/** Behind "for": those somebody works for or stands up for. */
export const beneficiaries = /^(?:the |all )?(?:victims?|survivors?|rights?|families|helping|defending)\b/iu;
/** Words that lead from somebody to his charge: what stands before them tells whose it is. */
export const accusedOf =
  /(?:\bcall(?:s|ed|ing)? (?:for|to) (?:\p{L}{1,12} ){0,3}$)|\b(?:accused|convicted|suspected|charged|tried|jailed|imprisoned|punished|prosecuted|guilty)(?: \p{L}{1,12}){0,4} ["“]?$/iu;
