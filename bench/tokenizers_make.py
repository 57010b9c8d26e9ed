"""Makes test/fixtures/tokenizers: small tokenizers of each kind, odd texts, and the ids that the Rust library gives.

    python bench/tokenizers_make.py test/fixtures/tokenizers

texts.json has the texts; KIND.json a tokenizer.json, for each text its ids without special tokens around it and what
they decode to without special tokens (null where that is the text itself); parts.json what single normalizers and
pre-tokenizers make of each text. Needs tokenizers (0.23)."""
import json, random, sys, unicodedata
from pathlib import Path
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

out = Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)

# ---- texts ----
english = """Once upon a time there was a little girl named Lily. She loved to play outside in the park, didn't she?
They've said: "I'm sure it's 12,345.67 km, and we'll see." The quick brown fox jumps over the lazy dog.
def f(x):\n    return x ** 2  # square\n\n\tif (a != b) { c += 1; }
Straße, naïve café, Ελληνικά, Привет мир, 你好世界, こんにちは, 안녕하세요, مرحبا, שלום, नमस्ते, 😀👍🏽."""
hand = [
    "", " ", "  ", "   ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t", " \t \n ", "a", " a", "a ", "  a  b  ", "\na\n", "a\n\n\nb", "a \n b",
    "hello world", "Hello, World!", "HELLO", "don't can't we've I'll she'd it's I'm they're", "DON'T IT'S WE'LL", "it'ſ we'ſ 'ſ", "'K 'k K K",
    "1", "12", "123", "1234", "12345678901234567890", "3.14159", "1,000,000", "x2y3", "１２３", "٣٤٥", "²³¹", "½ ⅓ Ⅷ ⅷ", "१२३", "a1b22c333",
    "...", "?!?!", "a.b,c;d:e", "(a) [b] {c} <d>", "$5 €6 £7 ^_^ `~|", "-- — – ―", "“quotes” ‘single’ «guillemets»", "#tag @user a_b-c", "foo_bar __init__",
    "你好世界", "中文，标点。", "日本語テスト", "カタカナ ひらがな", "한국어 텍스트", "你好 world 123", "中a文b", "𠀀𠮷𪜀𫝀𫠠", "㐀豈丽",
    "😀", "😀😀", "👨‍👩‍👧‍👦", "👍🏽 ok", "🏳️‍🌈🇩🇪", "☺️ ☺", "a😀b",
    "é", "e\u0301", "cafe\u0301 café", "a\u0300\u0301\u0302", "\u0301a", "ﬁ ﬀ ﬃ", "Å Å Å", "ǆ ǅ", "가 가", "क्षि", "ก็ น้ำ", "ạ̈",
    "\u0000", "a\u0000b", "\u0001\u0002\u001f\u007f", "a\u0085b", "a\u00a0b", "a\u2003b\u2009c", "a\u3000b", "a\u200bb", "a\u200db", "\ufeffa", "a\ufeffb", "a\u2028b\u2029c", "a\u180eb", "a\u1680b", "a\u00adb", "\u202aabc\u202c",
    "\ufffd", "a\ufffdb", "\ue000\uf8ff", "\U0010ffff", "\u0378\u0379", "a\u000bb\u000cc", "a⹉b ⹗ \u1accb \U0001e08fa",
    "שלום עולם", "مرحبا بالعالم", "abc אבג 123", "مَرْحَبًا", "İstanbul ISTANBUL ı", "ΑΣ ΣΑΣ ΌΣΟΣ", "ẞ ß STRASSE", "ŉ ǰ ΐ", "ÀÉÎ àéî",
    "Привет, мир!", "Ёлка ёлка", "ελληνικά", "नमस्ते दुनिया", "สวัสดี", "ქართული", "አማርኛ", "Ꭰ ꭰ", "aбвcгд", "Åström_日本5",
    "http://example.com/a?b=c&d=%20", "user@mail.org", "C:\\path\\to", "<html>&amp;</html>", "if (a<b) {\n\treturn a;\n}", "\tx = 1\n\t\ty = 2\n", "a  =  b", "            x",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "antidisestablishmentarianism" * 5, "ab" * 80, "你" * 70, " " * 40, "\n" * 20, "." * 50, "1" * 60,
    "<s>", "</s>", "<s>hello</s>", "hello</s>", " <s> hello </s> ", "<s><s>", "a<s>b</s>c", "<unk>", "<mask>", "a <mask> b", "a<mask>b", "x  <mask>  y", "<|im_start|>user\nhi<|im_end|>\n", "<|im_end|>", "<|im_end|", "<|im_end|>>", "word", "word wordy aword", "keyword word.", "LoW low LOW slow", "[CLS] a [SEP]", "<0x0A> <0x41>", "▁", "▁a ▁▁b", "a▁b", "##a", "Ġa Ċ", "</w>", "\u2581", "é<s>é", "<s>\n<s>", "naïve lOw",
    "x" * 101, "the " * 20, "aAbBcC", "camelCaseWord", "ALLCAPS99", "a'b'c", "'", "''", "\"'\"", "\\", "\\n", "^a$", "a|b", "a&&b",
]
rng = random.Random(13)
bits = [t for t in hand if 0 < len(t) < 12] + english.split(" ")
drawn = ["".join(rng.choice(bits) + rng.choice(["", " ", "", "\n", "  "]) for _ in range(rng.randint(2, 6))) for _ in range(100)]
texts = list(dict.fromkeys(hand + english.split("\n") + drawn))

# ---- tokenizers ----
corpus = english.split("\n") + [t for t in hand if len(t) < 30 and not t.startswith("<")]
plain = ["<unk>", "<s>", "</s>"]

def trained(tokenizer, size=420, special=plain, train_on=corpus, **more):
    kind = type(tokenizer.model)
    make = {models.BPE: trainers.BpeTrainer, models.Unigram: trainers.UnigramTrainer,
            models.WordPiece: trainers.WordPieceTrainer, models.WordLevel: trainers.WordLevelTrainer}[kind]
    tokenizer.train_from_iterator(train_on, make(vocab_size=size, special_tokens=special, show_progress=False, **more))
    return tokenizer

def extra(tokenizer):
    """Added tokens with every flag."""
    tokenizer.add_special_tokens(["<|im_start|>", "<|im_end|>", AddedToken("<mask>", lstrip=True, rstrip=True, special=True)])
    tokenizer.add_tokens([AddedToken("word", single_word=True), AddedToken("LoW", normalized=True), AddedToken("é", normalized=True, rstrip=True)])
    return tokenizer

def template(tokenizer, bos="<s>", eos=None):
    known = [(t, tokenizer.token_to_id(t)) for t in (bos, eos) if t]
    tokenizer.post_processor = processors.TemplateProcessing(single=" ".join(filter(None, [bos, "$A", eos])), special_tokens=known)
    return tokenizer

alphabet = pre_tokenizers.ByteLevel.alphabet()
llama3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
qwen2 = llama3.replace(r"\p{N}{1,3}", r"\p{N}")
cl100k = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+"
o200k = "|".join([r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
                  r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
                  r"\p{N}{1,3}", r" ?[^\s\p{L}\p{N}]+[\r\n/]*", r"\s*[\r\n]+", r"\s+(?!\S)", r"\s+"])
bloom = r" ?[^(\s|[.,!?…。，、।۔،])]+"
behaviours = ["removed", "isolated", "merged_with_previous", "merged_with_next", "contiguous"]

def byte_level(pre, normalizer=None, **model):
    t = Tokenizer(models.BPE(**model))
    t.pre_tokenizer, t.decoder = pre, decoders.ByteLevel()
    if normalizer: t.normalizer = normalizer
    return extra(trained(t, special=["<|endoftext|>", *plain[1:]], initial_alphabet=alphabet))

def split(pattern): return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])

hexes = [f"<0x{b:02X}>" for b in range(256)]

def sentencepiece_bpe(fallback=True, **more):
    t = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=fallback, **more))
    t.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always", split=True)
    t = trained(t, 500 if fallback else 300, plain + (hexes if fallback else []), train_on=english.split("\n"), limit_alphabet=60)
    t.pre_tokenizer = None
    data = json.loads(t.to_str())
    data["added_tokens"] = data["added_tokens"][:3]
    return Tokenizer.from_str(json.dumps(data))

kinds = {}
kinds["gpt2"] = byte_level(pre_tokenizers.ByteLevel(add_prefix_space=False))
kinds["gpt2"].post_processor = processors.ByteLevel(trim_offsets=False)
kinds["roberta"] = byte_level(pre_tokenizers.ByteLevel(add_prefix_space=True))
kinds["roberta"].post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 1))
kinds["llama3"] = template(byte_level(split(llama3), ignore_merges=True))
kinds["qwen2"] = byte_level(split(qwen2), normalizers.NFC())
kinds["smollm"] = byte_level(pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]))
kinds["cl100k"] = byte_level(split(cl100k))
kinds["o200k"] = byte_level(split(o200k))
kinds["bloom"] = byte_level(split(bloom))
t = sentencepiece_bpe()
t.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
t.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
kinds["llama2"] = extra(template(t))
t = sentencepiece_bpe()
t.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first", split=False)
t.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
kinds["mistral"] = extra(template(t))
t = sentencepiece_bpe()
t.normalizer, t.pre_tokenizer = normalizers.Replace(" ", "▁"), pre_tokenizers.Split(" ", "merged_with_previous")
t.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
kinds["gemma"] = extra(template(t))
t = sentencepiece_bpe(False)
t.pre_tokenizer, t.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
kinds["bpe-unknown"] = extra(t)
t = Tokenizer(models.BPE(unk_token="<unk>", end_of_word_suffix="</w>"))
t.normalizer, t.pre_tokenizer = normalizers.Sequence([normalizers.NFD(), normalizers.Lowercase(), normalizers.StripAccents()]), pre_tokenizers.BertPreTokenizer()
t.decoder = decoders.BPEDecoder()
kinds["bpe-suffix"] = extra(trained(t, 300, end_of_word_suffix="</w>", limit_alphabet=60))
t = Tokenizer(models.BPE(unk_token="<unk>", continuing_subword_prefix="##"))
t.pre_tokenizer, t.decoder = pre_tokenizers.Whitespace(), decoders.WordPiece()
kinds["bpe-prefix"] = extra(trained(t, 300, continuing_subword_prefix="##", limit_alphabet=60))

def unigram(fallback):
    t = Tokenizer(models.Unigram())
    t.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    t.pre_tokenizer = pre_tokenizers.Metaspace()
    t = trained(t, 260, unk_token="<unk>", train_on=english.split("\n")[:3] * 4)
    data = json.loads(t.to_str())
    if fallback:
        data["model"]["byte_fallback"] = True
        data["model"]["vocab"] += [[h, 0.0] for h in hexes]
    data["decoder"] = {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}]} if fallback else {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    return extra(Tokenizer.from_str(json.dumps(data)))
kinds["unigram"] = template(unigram(False), None, "</s>")
kinds["unigram-bytes"] = unigram(True)
for name, lower in ("bert", True), ("bert-cased", False):
    t = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    t.normalizer, t.pre_tokenizer, t.decoder = normalizers.BertNormalizer(lowercase=lower), pre_tokenizers.BertPreTokenizer(), decoders.WordPiece()
    t = extra(trained(t, 400, ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]))
    t.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    kinds[name] = t
t = Tokenizer(models.WordLevel(unk_token="<unk>"))
t.normalizer, t.pre_tokenizer = normalizers.Strip(), pre_tokenizers.WhitespaceSplit()
kinds["wordlevel"] = extra(trained(t, 300))
t = byte_level(pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True))
t.pre_tokenizer, t.normalizer = pre_tokenizers.Split(Regex(qwen2), "isolated"), normalizers.ByteLevel()
kinds["byte-normalizer"] = t

# ---- parts ----
N, P = normalizers, pre_tokenizers
parts = [N.NFC(), N.NFD(), N.NFKC(), N.NFKD(), N.Lowercase(), N.StripAccents(), N.Strip(), N.Strip(left=True, right=False), N.Strip(left=False, right=True),
         N.Replace("a", "$&"), N.Replace(Regex(r"\s+"), "_"), N.Replace("..", "."), N.Prepend("▁"), N.Sequence([N.Strip(), N.Prepend("x")]), N.ByteLevel(),
         N.BertNormalizer(), N.BertNormalizer(lowercase=False), N.BertNormalizer(strip_accents=True, lowercase=False), N.BertNormalizer(strip_accents=False),
         P.ByteLevel(add_prefix_space=False), P.ByteLevel(add_prefix_space=True), P.ByteLevel(add_prefix_space=False, use_regex=False), P.Whitespace(), P.WhitespaceSplit(), P.BertPreTokenizer(),
         P.Digits(individual_digits=True), P.Digits(individual_digits=False), P.FixedLength(length=3), P.CharDelimiterSplit("a"),
         *[P.Punctuation(behavior=b) for b in behaviours], *[P.Split("a", behavior=b) for b in behaviours],
         *[P.Split(Regex(r"\s+|\p{P}"), behavior=b, invert=i) for b in behaviours for i in (False, True)],
         *[P.Metaspace(prepend_scheme=s, split=x) for s in ("always", "first", "never") for x in (False, True)],
         P.Sequence([P.WhitespaceSplit(), P.Metaspace(prepend_scheme="first")]), P.Sequence([P.Punctuation(), P.Digits(individual_digits=True)]),
         *[P.Split(Regex(r), "isolated") for r in (r"", r"\w+", r"\W+", r"\b", r"x?+xa", r"(?>a|ab)c|\d{2}+", r"(?i:k|s)+", r"(?i)[a-e]+", r"[[:alpha:]]+", r"[^\S\n]+", r"\h+", r"^.|.$", r"\p{Han}+|\p{Hiragana}+", r"[一-龥぀-ゟ゠-ヿ]+", r"[a-z&&[^aeiou]]+", r"(?<=a)b|(?<!a)c", r"\x{4e00}|\u4f60", r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")]]

def dump(name, value):
    (out / name).write_text(json.dumps(value, ensure_ascii=True, separators=(",", ":")).replace('],"', '],\n"') + "\n")

dump("texts.json", texts)
for name, t in kinds.items():
    t.no_padding(); t.no_truncation()
    ids = [t.encode(text, add_special_tokens=False).ids for text in texts]
    said = [t.decode(row, skip_special_tokens=True) for row in ids]
    dump(f"{name}.json", {"tokenizer": json.loads(t.to_str()), "ids": [" ".join(map(str, row)) for row in ids],
                          "decoded": [None if a == b else a for a, b in zip(said, texts)]})
rows = []
short = [t for t in texts if 0 < len(t) < 20][:130]
for part in parts:
    holder = Tokenizer(models.WordLevel({"a": 0}, unk_token="a"))
    normal = isinstance(part, normalizers.Normalizer)
    setattr(holder, "normalizer" if normal else "pre_tokenizer", part)
    config = json.loads(holder.to_str())["normalizer" if normal else "pre_tokenizer"]
    made = [part.normalize_str(x) if normal else [p for p, _ in part.pre_tokenize_str(x)] for x in short]
    same = lambda x, y: y == x if normal else y == ([x] if x else [])
    rows.append({"normalizer" if normal else "pre_tokenizer": config, "made": [0 if same(x, y) else y for x, y in zip(short, made)]})
dump("parts.json", {"texts": short, "rows": rows})
print(len(texts), "texts,", len(kinds), "kinds,", len(rows), "parts")
