-- Take a mark over from whoever left it, unless somebody else just did.
-- KEYS: mark
-- ARGV: the mark as it was seen, the new one, s that it is kept
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
    return 0
end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
