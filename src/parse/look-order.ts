/**
 * In which order the templates of tagger and parser are looked at, a bar between one look and the next; those that are not
 * listed come last. Chosen greedily on news that nobody marked: next comes the template with which most decisions lead
 * surely enough to agree with those of all templates. Order and cuts change how fast is read, hardly what.
 */

/** Moves of the first pass. */
export const MOVE_LOOKS_ALONE = `s0t s0a b0t b0a / s1t s1rt s1nt / s0t s0rd s0nd / b0t b0set / s0w s0set / b0lw s0t / s1t s1vr / b0lp
   b0p s0p s0rp / s1f b0f / s0t s0set / b0w b0set / b0lw s0p b0p s1p / s0t s0rw b0t / s0d s0t / b0t b1t
   / before0 s0t s1t | s0f b0f / s0t s0rd b0t / s0t s0lt b0t / s0w near / b0lw s1f b0f / s1t s0t s0lt /
   b0lw s0g s0set / b0lw s0t b0t / s1rg s0g s1t / b0lw s1g / s0w s0a / s1t b0t / b0t b1t b2t b3t / s1w
   s1rd / s1w s1set / b0lw s1g s1set / s0w b0w b1t / s0t b0g / s0w b1w / s1g / s0t s0rd s1t / s1t s1vr
   s0t / b0w b0t / s0w | s0w after0 b0t / before1 s1t s0t / after0 s0t beforeB b0t / s2t s1t s0t b0t /
   s2d s2t s1t s0t / b0lw b0mt b0t s0t / b0lw b0g s1g / s0t s0ld s0md / b0t b0ld / s0t b0t b1t b2t /
   s1rd s0lw s1t / s0t s0ld b0t / s0t s0rt s0nt / b1w b1t / s0g b0g b1t / s1w s1t / s0lw s1w / b0lp s0g
   b0g / s1rw s0lw s1t / b0lw b0g s0g / s1t s1set / s1t s1rt s0t / b0t b0ld b0md / s1t b0w / b0w b0ld /
   s0rw b0lw s0t / s1w s1vr / s0t depth / s2w s0t / s0p b0p b1p b2p / before0 s0t b0t / s0f s1f / s2p
   s1p s0p b0p / b0lw s0f b0f / b0lw s0g / s0t s0rt b0t | b0t near / b0w b1t / beforeBw s0t b0t / s1t
   s0t s1a / s1w s1ld / s1w / after0w s0t b0t / s0lw s2g / s0lw s1t s2t / b0lw s1lw / b0t b0ld s0t /
   s2t s1t s0t / s0t s1t betweenFar / s0xt s0t b0t / b0w b0vl / s2t s1w s0t / s0w s0rd / s0t s0ld s1t /
   s0rg b0g s0t / s0t b0t b1t b2t b3t / s0rd b0lw s0t / s1t s0f / b0t b0lt b0mt / s1t s1rd s0t / s0f
   b0f b1f / s0t b0w b1w / b2w / s0lw s0w / beforeB s0t b0t / s0t s0vl / s0rw b0lw / s1t s1rd s1nd /
   b1g / s0t / s0lw s1f s2f / s0t b0t b1t / b0w near / s0t b0f / s1t s0t s0a / s0w quoted`;

/** Moves of the second pass, which sees the tree of the first (g, l, k, j). */
export const MOVE_LOOKS_ADVISED = `g0 j0 / b0t b0set / g0 j0 gb / g0 k0 / s0t b0t b0a / g0 gb k0 kb / b0lp b0p s0p s0rp / s0f b0f /
   b0lw s0p b0p s1p / s1t s1vl / b0w quoted / b0t b0ld b0md | s1t b0t / s0t s0ld s0md / s0w b0w b1t /
   s0t s0ld s1t / s2t s1t s0t b0t / b0lw b0g s1g / b0lw s0g s0set / s0t s0rd / s0t b0t b1t / s0g b0t /
   b1w b1t / g0 s0d / g0 s0t b0t / b0lw b0mt b0t s0t / s1t s1set s0t / s0lw s1g s1set | s0t s0ld b0t /
   s1w / b0lw s1f b0f / g0 s0w / s0w b0t b0lt / s0w / s0w b1w / s0lw s0t s1t b0t / s1t s0t quoted / b0w
   near / s0lw s1g s2g / beforeBw s0t b0t / b0t b1t b2t / after1 s1t before0 s0t / s0t s1t b0t b1t /
   b0lw s1g s1set / s0g s1g / s2t s1w s0t / s0w s1t / s0t b0w b1w / s0g b0g b1t / s1w s1rd / b0lw s0t
   s1t / s0lw s1f s2f / s0w after0 b0t / s1t s1rw s0t / s0t s0rw b0t / s1w s0t quoted / s0rg b0g s0t /
   s0t s1t far / g0 k0 l0 s0t / s0t s0rt s0nt / s2w s0t / s1t b0w / s1rw s0lw s1t / b0w b0ld / s0t b0t
   b0lt / s0t b0t / s0t b0t quoted / s0t s0set b0t | s0lw s1w / s0f b0f b1f / g0 g1 gb k0 k1 kb / g0 lb
   b0w / s0t s0a b0t / after0 s0t b0t / b0lw s1w / s0w s0vl / s0rd b0lw s0t / s0t s0rd s0nd / s0lw s0w
   / s0t s1t betweenFar / s0t s0vr b0t / b0lp s0g b0g / b0lw s1lw / s1t s1lt s0t / g0 l0 s0w / s0lw s0g
   s1g / b0lw s0w / s0w b0t between / s0t b0t b1w / b0w / s0t s1t / b0w b1w / s0t b0t b1t b2t / s1rd
   s0lw s1t / b0lw s0f s1f / s2t s1f s0f / b0lw s0g s1g / s0w b0f / s0t s0vr / g0 far / g0 between /
   b0t b1t / s0w s0set / b0t b0lt b0mt / s1g / g0 l0 lb / s0d s1t s0t b0t / s0w s0a / s1w s1set /
   after0w s0t b0t / s1rg s0g s1t / s0t b0t b1t b2t b3t / s1f b0f / g0 s0t s1t / s0t s0rd b0t / s0w
   near`;

/** Relations, first pass. */
export const LABEL_LOOKS_ALONE = `dt dld drd side / da dt side / ht ha dt side / hp dp side gap / dw side / dw dlt / dt dlt dmt / hset
   hw side / hrd ht dt side / dw dlw / dw da / ht dt drt side | dt dld dmd / ht dlw side / hw side /
   quoted ht dt side / hf df side / prevT dt side / dt drw / hprevT ht dt side / dlw hp dg / dt dlt /
   nextW dt side / dt dset | dt side / ht dt nextT side / hset ht side / dt drt / hg side / hnextT ht
   dt side / ht df side / dt dmt / hset dt side / dg side`;

/** Relations, second pass. */
export const LABEL_LOOKS_ADVISED = `agree grel / dt dld drd side / dw dset / hdvl ht dt side / quoted hw side | dt drw / agree grel dlt
   / ht dt dlw side / hset ht dt side / hset hw side / ht df side / dw side / ht dt dset side | ht dt
   dmw side / agree grel side / dt dlt dmt / hlt ht dt side / hg dt side / ht dt nextT side / vl vr ht
   dt side / grel hset / agree grel ht / grel dlw / hf df dlw / hrt ht dt side | dt dmt / ht side / dw
   dlt / gap dw side / prevW dt side / ht dt between side / dt dset / dt da ht side / hf dt side / vl
   dt side / hnextT ht dt side`;

/** Tags. */
export const TAG_LOOKS = `known0 / known0 shape0 place / known0 known1 / end20 known0 / group-1 / tag-1 end20 shape0 / group1
   / group0 known0 | group0 group1 / tag-1 shape0 shape1 / tag-1 end30 / tag-1 family0 family1 / shape0
   line0 / lower-2 / end30 / begin30 | group2 / group-1 group0 / tag-1 known1 / begin40 / lower0 group1
   / group0 shape0 / group-2 group-1 / known-1 known0 / lower-1 lower0 / tag-1 lower1 / lower0 group-1
   / tag-1 group0 group1`;
